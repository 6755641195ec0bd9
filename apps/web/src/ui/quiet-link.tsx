import Link from "next/link";
import type { ReactNode } from "react";

type Props = { href: string; children: ReactNode; className?: string; current?: boolean };

/** A link that waits for a click before it asks the server anything. */
export function QuietLink({ href, children, className, current = false }: Props) {
  return (
    <Link href={href} prefetch={false} className={className} aria-current={current ? "page" : undefined}>
      {children}
    </Link>
  );
}
