import type { Outline } from './outline.js';
import { mayTravel, type PictureOutline } from './picture.js';
import type { Prose } from './prose.js';

/** A picture with its size. */
export type SizedPicture = PictureOutline & { size: { width: number; height: number } };

/**
 * The picture for a preview of the link: one that was checked and carries its verdict, else one of a text, else an original; always
 * with its size, and never one that is sensitive.
 */
export function findPreviewPicture({
  claims,
  disclaimer,
  summary,
  sections,
}: Outline): SizedPicture | undefined {
  const media = claims.flatMap((claim) => claim.media);
  const texts: readonly Prose[] = [
    disclaimer,
    summary?.prose ?? [],
    ...claims.flatMap(({ truth, explanation, verdicts }) => [
      truth?.prose ?? [],
      ...verdicts.map((verdict) => verdict.explanation),
      explanation,
    ]),
    ...media.flatMap(({ context, caption, transcript, original }) => [
      context,
      caption,
      original?.caption ?? [],
      transcript,
    ]),
    ...sections.map(({ prose }) => prose),
  ];
  const figures = texts.flat().map((block) => (block.type === 'figure' ? block.picture : undefined));
  return [
    ...media.map(({ picture }) => picture),
    ...figures,
    ...media.map(({ original }) => original?.picture),
  ].find((picture): picture is SizedPicture => picture?.size !== undefined && mayTravel(picture));
}
