import { executeServerCommand } from '@web/test-runner-commands';

/** The media features that can be emulated, with the values of CSS. */
export interface MediaFeatures {
  media?: 'print' | 'screen';
  colorScheme?: 'light' | 'dark';
  contrast?: 'more' | 'less' | 'no-preference';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
}

/** Emulates media features for the page, all at once; with none given the page is as before. False where impossible. */
export async function emulateFeatures(features: MediaFeatures = {}): Promise<boolean> {
  const answer = await executeServerCommand<{ supported: boolean }, MediaFeatures>(
    'emulate-features',
    features,
  );
  return answer.supported;
}
