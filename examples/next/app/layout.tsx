import { connection } from 'next/server';
import type { ReactNode } from 'react';
import './site.css';

export const metadata = { title: 'The Example Courier' };

export default async function Layout({ children }: { children: ReactNode }) {
  // A nonce is for one answer only: no page can be written when the site is built.
  await connection();
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
