/** Ranks as written in front of a name, without their stop. Source: own compilation. */
export const MILITARY_RANKS: ReadonlySet<string> = new Set(
  "gen lt col maj sgt cpl pvt capt cmdr brig adm spc sepoy naik havildar subedar jawan lance".split(" "),
);
export const POLICE_RANKS: ReadonlySet<string> = new Set(
  "deputy const constable det detective trooper officer".split(" "),
);
