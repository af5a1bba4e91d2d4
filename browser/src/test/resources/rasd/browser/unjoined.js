// Texts of charts and cells whose Arabic letters are not joined, or do not run from the right. Joined letters differ
// in width from the same letters kept apart by a sign that itself has no width.
() => {
  const joining = /[بتثجحخسشصضطظعغفقكلمنهي]{2}/;
  const arabic = /^[\u2066-\u2069]*[\u0621-\u064a ]+[\u2066-\u2069]*$/;
  const apart = text => text.replace(/(?<=[\u0621-\u064a])(?=[\u0621-\u064a])/g, '\u200c');
  const words = [...document.querySelectorAll('.chart svg text')].filter(text => arabic.test(text.textContent) && joining.test(text.textContent));
  // All texts are measured before any is removed: a page of megabytes is laid out once, and not once for each word.
  const apartTexts = words.map(text => {
    const unjoined = text.cloneNode();
    unjoined.textContent = apart(text.textContent);
    text.after(unjoined);
    return unjoined;
  });
  const isJoined = words.map((text, i) => text.getComputedTextLength() !== apartTexts[i].getComputedTextLength());
  apartTexts.forEach(unjoined => unjoined.remove());
  const wrong = words.filter((text, word) => {
    const letters = [...text.textContent].flatMap((letter, i) => /[\u0621-\u064a]/.test(letter) ? [i] : []);
    const isInOrder = text.getStartPositionOfChar(letters[0]).x > text.getStartPositionOfChar(letters.at(-1)).x;
    return !isJoined[word] || !isInOrder;
  }).map(text => text.textContent);

  const canvas = document.createElement('canvas').getContext('2d');
  canvas.font = '12px ' + getComputedStyle(document.body).fontFamily;
  if (canvas.measureText('محمد').width === canvas.measureText(apart('محمد')).width) wrong.push('on canvas');

  const edge = (node, i) => {
    const range = document.createRange();
    range.setStart(node, i);
    range.setEnd(node, i + 1);
    return range.getBoundingClientRect().left;
  };
  const cells = [...document.querySelectorAll('tbody th')].filter(cell => cell.offsetParent && arabic.test(cell.textContent) && cell.firstChild?.nodeType === 3);
  wrong.push(...cells.filter(cell => edge(cell.firstChild, 0) <= edge(cell.firstChild, cell.firstChild.length - 1) && cell.textContent.trim().length > 1).map(cell => cell.textContent));
  return words.length + cells.length ? wrong : ['no Arabic at all'];
};
