export type VerbForm = "BASE" | "S" | "PAST" | "PART" | "ING";

/** The forms of its verb that a word may be. Asked of each word several times: a comparison, where a set is a search. */
export class FormsOfVerb {
  private readonly base: boolean;
  private readonly s: boolean;
  private readonly past: boolean;
  private readonly part: boolean;
  private readonly ing: boolean;

  constructor(forms: readonly VerbForm[] = []) {
    this.base = forms.includes("BASE");
    this.s = forms.includes("S");
    this.past = forms.includes("PAST");
    this.part = forms.includes("PART");
    this.ing = forms.includes("ING");
  }

  has(form: VerbForm): boolean {
    if (form === "BASE") return this.base;
    if (form === "S") return this.s;
    if (form === "PAST") return this.past;
    return form === "PART" ? this.part : this.ing;
  }
}

/** Of a word that is no verb. */
export const NO_FORMS = new FormsOfVerb();
