import { CLAIMANT_KINDS } from "@demarche/domain";
import { describedEnum } from "./described-enum.ts";

export const ClaimantKindEnum = describedEnum({
  name: "ClaimantKind",
  description: "In what capacity somebody asserts a figure or an act.",
  values: CLAIMANT_KINDS,
  describe: {
    GOVERNMENT: "A government, ministry, minister or spokesperson.",
    MILITARY: "Armed forces.",
    ARMED_GROUP: "A non-state armed group.",
    LOCAL_OFFICIAL: "A governor, mayor, local police or local administration.",
    MEDICAL: "A hospital, doctor or rescue service.",
    WITNESS: "A resident, relative or eyewitness.",
    NGO: "A non-governmental organisation.",
    IGO: "An intergovernmental organisation.",
    STATE_MEDIA: "Media that a state owns or directs.",
    MEDIA: "Other media.",
    ANALYST: "An analyst or scholar.",
    UNATTRIBUTED: "The document's own voice: nobody is named as saying it.",
  },
});
