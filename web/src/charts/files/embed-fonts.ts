/** Faces that the charts' text uses, as rules that carry their bytes: a picture cannot fetch anything. */
export async function embedFonts(): Promise<string> {
  const faces = [...document.styleSheets].flatMap((sheet) => listFaces(sheet.cssRules));
  const used = faces.filter((face) => /Be Vietnam Pro['"]?$/.test(face.style.getPropertyValue('font-family')));
  const rules = await Promise.all(used.map(toRule));
  return rules.join('\n');
}

function listFaces(rules: CSSRuleList): readonly CSSFontFaceRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule) return [rule];
    return rule instanceof CSSGroupingRule ? listFaces(rule.cssRules) : [];
  });
}

async function toRule(face: CSSFontFaceRule): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(face.style.getPropertyValue('src'))?.[1];
  if (address === undefined) return '';
  const base = face.parentStyleSheet?.href ?? document.baseURI;
  const answer = await fetch(new URL(address, base));
  if (!answer.ok) return '';
  const bytes = await toDataAddress(await answer.blob());
  const keep = ['font-family', 'font-weight', 'font-style', 'unicode-range']
    .map((name) => [name, face.style.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value}`);
  return `@font-face{${keep.join(';')};src:url(${bytes}) format("woff2")}`;
}

function toDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => (typeof reader.result === 'string' ? resolve(reader.result) : reject(new Error('No text')));
    reader.onerror = () => reject(new Error('The font could not be read'));
    reader.readAsDataURL(blob);
  });
}
