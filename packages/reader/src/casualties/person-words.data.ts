const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words for one person that tell the sex. Source: own compilation. */
export const FEMALE = words(
  "she her woman girl mother daughter wife sister grandmother aunt niece widow bride waitress actress policewoman businesswoman housewife schoolgirl nun female girlfriend grandma mum mom lady teacheress",
);
export const MALE = words(
  "he him man boy father son husband brother grandfather uncle nephew widower groom waiter policeman businessman schoolboy monk priest gunman male boyfriend grandpa dad gentleman serviceman fisherman cameraman imam",
);
/** Before these a definite word looks back at one person. Source: the language. */
export const DEFINITE = words("the his her their this that its my our");
/** Words that begin a further person. Source: the language. */
export const FURTHER = words("another other second third fourth fifth sixth also separate separately different");
