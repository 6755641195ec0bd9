import type { Metadata } from "next";
import { Footer } from "../../frame/footer.tsx";
import { TopBar } from "../../frame/top-bar.tsx";
import { Methodology } from "../../methodology/methodology.tsx";

export const metadata: Metadata = { title: "How figures are made" };

export default function Page() {
  return (
    <>
      <TopBar />
      <main id="main" className="wrap">
        <Methodology />
      </main>
      <Footer />
    </>
  );
}
