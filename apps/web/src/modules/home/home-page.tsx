import { TopBar } from '../../lib/page/top-bar.tsx';

/** What to do next. */
export function HomePage() {
  return <TopBar icon="home" title="Home" />;
}
