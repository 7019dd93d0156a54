/** What other libraries for English take for the texts that `text` gives; nothing for those that are not installed. */
export async function peers(text: () => string): Promise<Record<string, () => unknown>> {
  const cases: Record<string, () => unknown> = {};
  try {
    const { default: compromise } = await import('compromise');
    cases['compromise: tokens, tags, people, places'] = () => {
      const read = compromise(text());
      return [read.people().out('array'), read.places().out('array'), read.organizations().out('array')];
    };
  } catch {
    console.log('compromise is not installed: left out');
  }
  try {
    const { default: wink } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = wink(model, ['sbd', 'pos']);
    cases['wink-nlp: tokens, sentences, tags'] = () => nlp.readDoc(text());
  } catch {
    console.log('wink-nlp is not installed: left out');
  }
  return cases;
}
