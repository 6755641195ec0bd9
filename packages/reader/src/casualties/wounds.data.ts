const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Hurts of the body as reports name them. Source: own compilation. */
export const WOUNDS = words(
  "cuts inhalation injuries injury wounds wound burns trauma gunshot shrapnel fractures fracture concussion concussions bruises lacerations bones graze stitches",
);
/** Where the hurt are looked after, or what for. Source: own compilation. */
export const WARDS = words("hospital hospitals clinic clinics injuries wounds medical trauma infirmary");
/** How the hurt get there. Source: own compilation. */
export const CARE = words("taken rushed transported airlifted flown driven brought carried admitted evacuated");
/** How hospitals grade the hurt. Source: American Hospital Association's conditions, with press variants. */
export const CONDITIONS = words("critical serious stable grave fair guarded good");
/** Where a bullet or splinter strikes. Source: own compilation. */
export const BODY_PARTS = words(
  "head face neck chest arm arms leg legs foot feet hand hands stomach abdomen back shoulder thigh knee hip torso groin eye eyes thumb finger fingers leg buttocks ankle side body jaw mouth nose skull ribs spine pelvis wrist elbow forearm calf temple lung lungs heel toe toes cheek forehead liver kidney breast throat",
);
/** What strikes a body in an attack. Source: own compilation. */
export const PROJECTILES = words(
  "bullet bullets gunfire shrapnel shot fragments fragment splinters debris shell shells stray round rounds",
);
