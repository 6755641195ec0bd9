import { ask } from "../graphql/ask.ts";
import { graphql } from "../graphql/tada.ts";
import styles from "./methodology.module.css";

const rulesQuery = graphql(`
  query Rules {
    rules { id number title text version }
  }
`);

/** The rules by which claims become figures, as the ledger itself states them. */
export async function Methodology() {
  const { rules } = await ask(rulesQuery, {});
  return (
    <>
      <header className={styles.head}>
        <h1>How figures are made</h1>
        <p className="mute">
          Every figure on every page names the rule that made it. These are the rules, as the ledger applies them.
        </p>
      </header>
      <nav aria-label="Rules" className={styles.index}>
        {rules.map((rule) => (
          <a key={rule.id} href={`#${rule.id}`} title={rule.title}>
            {rule.id}
          </a>
        ))}
      </nav>
      <ol className={styles.rules}>
        {rules.map((rule) => (
          <li key={rule.id} id={rule.id} className={styles.rule}>
            <h2>
              <span className={styles.number}>{rule.id}</span> {rule.title}
            </h2>
            <p>{rule.text}</p>
            <p className="small mute">version {rule.version}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
