import { crisisHref } from "../address/href.ts";
import { NOW } from "../address/moment.ts";
import { QuietLink } from "../ui/quiet-link.tsx";
import styles from "./as-of.module.css";
import { momentHref, type To } from "./moment-href.ts";

/** A plain GET form: works without scripts, and any day can be asked for. */
export function AsOfForm(to: To) {
  const { place, path, kept } = to;
  const action = crisisHref({ place: { ...place, moment: NOW }, path });
  return (
    <form method="get" action={action} className={`small ${styles.form}`}>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {place.moment.clock === "RECORDED" ? <input type="hidden" name="clock" value="recorded" /> : null}
      <input
        type="date"
        name="asOf"
        aria-label="Show the crisis as of this day"
        defaultValue={place.moment.asOf?.slice(0, 10)}
        required
      />
      <button type="submit">Show</button>
      {place.moment.asOf === null ? null : (
        <QuietLink href={momentHref({ ...to, change: { asOf: null } })}>now</QuietLink>
      )}
    </form>
  );
}
