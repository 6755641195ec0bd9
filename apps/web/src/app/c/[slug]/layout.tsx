import type { ReactNode } from "react";

/** The page, and beside it what a figure opens to. */
export default function CrisisLayout({ children, drawer }: { children: ReactNode; drawer: ReactNode }) {
  return (
    <>
      {children}
      {drawer}
    </>
  );
}
