import { TopBar } from "../frame/top-bar.tsx";
import { Notice } from "./notice.tsx";

/** A page that could not be made. The cause is in the server's log, under the digest. */
export function ErrorNotice({ digest, retry }: { digest?: string | undefined; retry: () => void }) {
  return (
    <>
      <TopBar />
      <main id="main" className="wrap">
        <title>Not answered · Demarche</title>
        <h1 className="visually-hidden">Not answered</h1>
        <Notice title="The ledger gave no answer">
          <p>
            The page could not be made because the GraphQL server did not answer, or refused the question. Check that it
            runs (<code>npm start</code>), then try again.
          </p>
          {digest ? <p className="small">The server's log names the cause under {digest}.</p> : null}
          <p>
            <button type="button" onClick={retry}>
              Try again
            </button>
          </p>
        </Notice>
      </main>
    </>
  );
}
