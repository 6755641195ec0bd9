import { Notice } from "../ui/notice.tsx";

/** A thing that is on record now, and of which nothing was known at the moment asked for. */
export function NotThen({ what }: { what: string }) {
  return (
    <Notice title="Nothing known at this moment">
      <p>No text known by then tells of this {what}. Choose a later day, or now.</p>
    </Notice>
  );
}
