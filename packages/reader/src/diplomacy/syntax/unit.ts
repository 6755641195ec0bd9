import type { PartyCode, RepresentationLevel } from "@demarche/domain";
import type { DateMention, Mention, Token } from "../../foundation/prepared-text.ts";
import type { Word } from "../../foundation/words/word.ts";
import type { FormsOfVerb } from "./forms-of-verb.ts";

export type Tag =
  | "DET"
  | "POSS"
  | "GEN"
  | "NUM"
  | "ADJ"
  | "NOUN"
  | "PREP"
  | "TO"
  | "CONJ"
  | "SUB"
  | "REL"
  | "AUX"
  | "VERB"
  | "ADV"
  | "PARTICLE"
  | "NEG"
  | "PRON"
  | "DATE"
  | "HYPHEN"
  | "QUOTE"
  | "COMMA"
  | "MARK";

/** One word, or the several words of one name or date. `from`/`to` are token indices of its sentence. */
export type Cell = {
  from: number;
  to: number;
  start: number;
  end: number;
  text: string;
  lower: string;
  /** Of its folded wording, or of its one token. */
  word: Word;
  capital: boolean;
  tag: Tag;
  mention: Mention | null;
  date: DateMention | null;
  lemma: string;
  forms: FormsOfVerb;
  /** Written right after the cell before, without a space. */
  glued: boolean;
};

export type PhraseType =
  | "PARTY"
  | "GOVERNMENT"
  | "OFFICIAL"
  | "PERSON"
  | "ENVOY"
  | "STAFF"
  | "MISSION"
  | "TIES"
  | "PAIR"
  | "PRONOUN"
  | "DATE"
  | "OTHER";

/** A noun phrase. `parties` is who it acts for: the sender of an envoy, the owner of a mission. */
export type NounPhrase = {
  kind: "phrase";
  type: PhraseType;
  start: number;
  end: number;
  /** Lower-case head, singular where a lexicon knows it. */
  head: string;
  lower: string;
  plural: boolean;
  parties: PartyCode[];
  /** ENVOY and MISSION: the receiving state, where worded. */
  host: PartyCode[];
  /** Parties that only modify ("Peruvian labourers"). */
  modifiers: PartyCode[];
  /** "its", "their", "his". */
  possessive: string | null;
  determiner: string | null;
  names: string[];
  /** A state or town that can be gone to. */
  place: boolean;
  isCapital: boolean;
  level: RepresentationLevel | null;
  /** Stands for two ("both ministers", "the two envoys"). */
  pair: boolean;
  nonState: boolean;
  /** "the kingdom": the states that are one. */
  form: ReadonlySet<string> | null;
  cells: Cell[];
  /** The single phrases of a list. */
  members: NounPhrase[];
};

/** A verb with its auxiliaries ("had not been recalled"). */
export type VerbGroup = {
  kind: "verb";
  start: number;
  end: number;
  lemma: string;
  forms: FormsOfVerb;
  auxiliaries: string[];
  infinitive: boolean;
  negated: boolean;
  passive: boolean;
  /** Has a tense: may carry a subject of its own. */
  finite: boolean;
  adverbs: string[];
};

export type Mark = { kind: "mark"; tag: Tag; start: number; end: number; lower: string };

export type Unit = NounPhrase | VerbGroup | Mark;

export type { Token };
