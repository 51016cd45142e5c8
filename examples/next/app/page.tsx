import Link from 'next/link';

export default function Page() {
  return (
    <main>
      <h1>The Example Courier</h1>
      <Link href="/great-wall">The Great Wall and the Moon</Link>
    </main>
  );
}
