import Link from "next/link";
import type { ReactNode } from "react";

type Props = { href: string; children: ReactNode; className?: string | undefined; title?: string | undefined };

/** A figure or a stated fact: always a link to the sentences behind it. */
export function Figure({ href, children, className = "", title }: Props) {
  return (
    <Link href={href} prefetch={false} data-figure className={`figure ${className}`} title={title} scroll={false}>
      {children}
    </Link>
  );
}
