import type { ViewMoment } from "../address/moment.ts";
import { SearchInput } from "./search-input.tsx";
import styles from "./search-page.module.css";

type Props = { action: string; query: string | null; moment: ViewMoment };

/** A plain GET form that keeps the moment. */
export function SearchForm({ action, query, moment }: Props) {
  return (
    <form action={action} method="get" role="search" className={styles.form}>
      {moment.asOf ? <input type="hidden" name="asOf" value={moment.asOf} /> : null}
      {moment.clock === "RECORDED" ? <input type="hidden" name="clock" value="recorded" /> : null}
      <SearchInput query={query} />
      <button type="submit">Find</button>
    </form>
  );
}
