/** Elements that begin and end a line of text (HTML Standard, section 15.3 "Non-replaced elements", display: block). */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre search section summary table tbody tfoot thead tr ul"
  ).split(" "),
);

/** Elements whose text is no part of what is reported: code, controls, navigation, pictures. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set(
  "audio button canvas datalist iframe math menu nav noscript object script select style svg template textarea title video".split(
    " ",
  ),
);

/** Elements that never have content (HTML Standard, section 13.1.2). */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);
