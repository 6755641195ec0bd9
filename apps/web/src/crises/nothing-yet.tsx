import { Notice } from "../ui/notice.tsx";

/** A crisis without documents: what to do next. */
export function NothingYet({ slug }: { slug: string }) {
  return (
    <Notice title="No document yet">
      <p>This crisis has no texts, so nothing can be said. Feed it a file or a folder of articles:</p>
      <pre>npx demarche ingest --crisis {slug} path/to/articles</pre>
    </Notice>
  );
}
