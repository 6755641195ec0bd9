/** Words whose full stop doesn't end a sentence. Source: own list. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof gen lt col maj capt sgt cpl adm cmdr brig rev fr hon gov sen rep pres st mt ft jr sr vs etc " +
    "jan feb mar apr jun jul aug sep sept oct nov dec no nos approx dept inc ltd co corp al e.g i.e cf ca fig"
  ).split(" "),
);

/** States of the USA as news shortens them behind a town's name: "SPRINGFIELD, Ill. (AP)". Source: Associated Press usage. */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn " +
    "tenn tex vt va wash wis wyo ont que sask"
  ).split(" "),
);
