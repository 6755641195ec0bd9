import Link from "next/link";
import { TopBar } from "../frame/top-bar.tsx";
import { Notice } from "../ui/notice.tsx";

export default function NotFound() {
  return (
    <>
      <TopBar />
      <main id="main" className="wrap">
        <Notice title="Not on record">
          <p>This address names no crisis, document, incident, outlet or claim of this ledger.</p>
          <p>
            Check it for a missing letter, or start from <Link href="/">the crises</Link>.
          </p>
        </Notice>
      </main>
    </>
  );
}
