/** Title, wording and version of R1 … R28, in order. The version rises when the meaning of a rule changes. */
export const RULE_TEXTS: readonly (readonly [title: string, text: string, version: number])[] = [
  [
    "A figure is an interval",
    "Every stated figure is read as the numbers it allows: nine is 9 to 9, at least nine is 9 or more, more than nine is 10 or more, at most nine is 0 to 9, fewer than nine is 0 to 8, seven to nine is 7 to 9, about n is n give or take a tenth of it (at least one). Several or a few is 2 or more, tens 10, dozens 12, scores 20, hundreds 100, thousands 1,000, many 1, none of which has a best number. No casualties is 0 for the people meant. The original wording is kept.",
    1,
  ],
  [
    "What counts",
    "A figure counts towards a tally where it is about that incident and effect, covers that one incident, stands in the report itself and not in boilerplate, a caption or a disclaimer, was not rejected in review, is no draft of a language model that nobody has accepted, and was known at the moment asked for (R16).",
    1,
  ],
  [
    "Totals and classes",
    "A figure for a class of people never becomes a total and is never added to one. Where a list is stated as the whole, its sum is kept as a total marked as derived; a total that the same claimant states in the same text goes before it. Derived totals of different classes by one claimant in one text give a range from the largest to their sum. A class told alone stands for the whole while nobody gives a larger total that may hold it; then it is a part, at least so many. A class above the total is a contradiction.",
    2,
  ],
  [
    "Copies collapse",
    "The same claimant with the same figure in one text is one assertion with several sentences; within one origin it is one assertion with several carriers. A text that repeats a claimant's figure in its own voice adds no voice. A copy never changes a number.",
    1,
  ],
  [
    "Agreement",
    "Two figures agree if some number fits both: at least nine agrees with nine. Agreement is corroboration; figures that no number fits supersede one another (R6) or contradict each other.",
    1,
  ],
  [
    "Supersession",
    "Whoever speaks for a state, or for one body, is one claimant. When a claimant gives a new figure that does not agree with its earlier one, strictly later by the day of assertion or else of publication, from a source graded no worse, the earlier figure stays in the history and leaves the range. With equal or unknown times it is a contradiction inside that claimant. A figure that a text itself calls outdated is superseded at once.",
    2,
  ],
  [
    "Setting aside",
    "Claims are set aside, always in sight and with the reason, where their source is graded E, their credibility is 5, they were rejected in review, or their evidence no longer verifies. Grade F means unknown and sets nothing aside. Where only claims set aside remain there is no figure, and that is not zero.",
    1,
  ],
  [
    "A claimant's range",
    "If all current figures of a claimant agree, its range is what fits them all; if not, it spans them. Where nothing bounds it above it is open and its top is the largest number stated. Its best number is that of the best graded, then most recent, then lowest figure, kept within the range.",
    1,
  ],
  [
    "A text's own voice",
    "A figure that a text gives in its own voice adds its origins to the claimants it agrees with, widens the range as a voice of its own where it agrees with none, and stands in for a claimant where none is named or where claimants give only lower bounds.",
    1,
  ],
  [
    "An incident's range",
    "The range runs from the lowest to the highest of the claimants' ranges; a lower bound that agrees with another claimant's figure moves neither end. The best number is the one that most independent origins support, an open figure supporting every number it holds; ties go to the better grade, then to the claimant best placed to know (its own ground or people, a hospital, the United Nations), then to a total before a class told alone, then to the lowest. It is never a mean. The range is open only where no closed figure reaches its top.",
    2,
  ],
  [
    "A crisis's range",
    "Lows, bests and highs are summed over the incidents asked for; the sum is open if any of them is. Incidents without a figure are counted and shown, never taken as zero. It is a range of reported figures, not a measure of uncertainty.",
    1,
  ],
  [
    "Stated sums",
    "A figure that covers several incidents, a period or the crisis is never added. It is checked against the sum of its parts: consistent, or a gap with a remainder.",
    1,
  ],
  [
    "One incident or two",
    "Mentions are different incidents unless place (first-level division), date (within a day, or a disputed date that R17 explains) and acting side agree. Equal numbers are no evidence that two incidents are one. Only what lies near is compared: a mention that gives its day is held against those a few days off, one that gives none against the events of the month before it was told (or of the week after), beside those that its own text dates; what may be of several, with nothing but ground and time to tell, is counted with none.",
    2,
  ],
  [
    "An incident's grade",
    "Confirmed: the acting state owned the harm, not merely the act. Fair: two or more independent origins. Weak: one. Contested: incompatible claims on who acted or who the victims were. Discounted: by review.",
    1,
  ],
  [
    "Who the victims were",
    "Status is unknown unless stated and never defaults to combatant; children count as civilians; a belligerent's label for the other side's dead is its claim. Data on named victims is off unless switched on.",
    1,
  ],
  [
    "As of a moment",
    "Two clocks: what the world could know at the moment (published) and what this record knew (recorded). Now is the current view. A text of unknown publication date enters the published clock when it was retrieved; a date without an hour counts from the start of its day.",
    1,
  ],
  [
    "Dates",
    "A date is a stretch of days as precise as the text. A weekday resolves within the week before publication and not at all without a publication date. The best date has most independent origins, then most texts, then most precision, then the earliest publication. A disputed date is shown with who says which.",
    1,
  ],
  [
    "A mission's status",
    "Only an act announced or effected, by the side competent for it and named as acting, in a claim that is not set aside, moves the status. Hearsay, a passive without an actor and the other side's word are reported beside it; discussed, agreed and planned acts lie over it. An ambassador has returned only when in post again. Before the first evidenced act the status is unknown. An act told anew with nothing between leaves the day since which the status holds.",
    2,
  ],
  [
    "Rival readings",
    "Recalled, withdrawn, expelled, barred and severed within two days in one mission are rival readings of one act: kept side by side with who says which, the best picked as in R10, and marked disputed.",
    1,
  ],
  [
    "Level of representation",
    "The level is tracked apart from the status; one that only the wording implies is marked inferred.",
    1,
  ],
  [
    "Independence",
    "Sources are counted by independent origin, after copies, near copies and outlets of one house (its editions, and those on its address) are grouped. A photo credit is not a text credit. Each grouping says why it was made.",
    2,
  ],
  [
    "Coverage",
    "Facts against sources: each cell holds what the source gives, and an empty one is silence. Silence counts only for sources that covered the incident.",
    1,
  ],
  [
    "Contradictions",
    "A contradiction is kept as an object: what it is about (value, class, date, place, acting side, act, occurrence), its members, whether it is open, resolved or superseded, and who resolved it and why. It closes of itself once a claimant's later word leaves nothing that contradicts (R6).",
    2,
  ],
  [
    "Credibility",
    "Proposed and open to override: 1 for two or more independent origins that agree; 2 for one origin where a party speaks of its own side's loss, else 3; 3 for a belligerent on the other side's dead; 4 for an unresolved contradiction of equals; 5 where a better graded source contradicts; else 6.",
    1,
  ],
  ["Machine-written text", "A text that declares itself machine-written is detected, labelled, kept, and graded E.", 1],
  [
    "Append-only record",
    "Claims, decisions, overrides, grades and merges are entries in one ledger. Nothing is changed in place or deleted; each entry names its author, time and reason and carries the hash of the one before. Views are computed from it anew.",
    1,
  ],
  [
    "Verbatim evidence",
    "No claim enters unless its evidence is the stored text, character for character, at the place it names, and for a casualty claim the number or its word stands inside it. Nothing is re-anchored in silence.",
    1,
  ],
  [
    "Explanation",
    "Every tally opens to its rule and to the supporting, agreeing, contradicting, superseded and set-aside claims, each with its sentence.",
    1,
  ],
];
