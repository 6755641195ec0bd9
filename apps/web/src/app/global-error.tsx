"use client";

import "../styles/tokens.css";
import "../styles/base.css";
import "../styles/primitives.css";
import { ErrorNotice } from "../ui/error-notice.tsx";

export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <ErrorNotice digest={error.digest} retry={reset} />
      </body>
    </html>
  );
}
