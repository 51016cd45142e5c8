import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { GreatWall } from './great-wall';

createRoot(document.querySelector('main')!).render(
  <StrictMode>
    <GreatWall />
  </StrictMode>,
);
