import { ensureBuilt } from "../../scripts/lib/build.mjs";

/** Tests run the command line as it is now, and not as it was when it was last built. */
export default () => ensureBuilt(["server"]);
