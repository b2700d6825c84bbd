import { useEffect } from 'react';
import { usePreference } from './preferences.ts';

export type Density = 'compact' | 'default' | 'relaxed';

/** Height of rows and controls, kept on this device and said once on `<html>`. */
export function useDensity(): [Density, (density: Density) => void] {
  const [density, setDensity] = usePreference<Density>('density', 'default');
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
  return [density, setDensity];
}
