const summary = document.querySelector('fact-summary');
const button = document.querySelector('button');
const followed = document.querySelector('.followed');

summary.addEventListener('fact-citation', ({ mark, source }) => {
  followed.textContent = `You followed ${mark} to “${source?.title}”.`;
});

button.addEventListener('click', () => {
  const isBrief = summary.view === 'brief';
  summary.view = isBrief ? 'full' : 'brief';
  button.textContent = isBrief ? 'Show in brief' : 'Show all';
});
