/** A fact check whose picture carries the stamp of its verdict. The picture is loaded only if somebody asks for it. */
export const stampedSample = {
  title: 'The town clock has two hands',
  claims: [
    {
      text: 'The town clock has three hands.',
      verdicts: [{ label: 'Altered picture', rating: 'altered' }],
      media: [
        {
          src: 'https://example.org/clock.jpg',
          alt: 'The town clock with three hands',
          width: 600,
          height: 400,
          categories: ['transformed'],
        },
      ],
    },
  ],
};
