import { CrisisList } from "../crises/crisis-list.tsx";
import { Footer } from "../frame/footer.tsx";
import { TopBar } from "../frame/top-bar.tsx";

export default function Page() {
  return (
    <>
      <TopBar />
      <main id="main" className="wrap">
        <CrisisList />
      </main>
      <Footer />
    </>
  );
}
