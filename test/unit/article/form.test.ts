import assert from 'node:assert/strict';
import { findForm } from '../../../server/src/article/form/form';
import type { Form } from '../../../server/src/article/forms';
import { findHeadings } from '../../../server/src/article/outline/find-headings';
import { readPage } from '../../../server/src/text/read-page';
import { FORMS_AS_WRITTEN } from './forms-as-written';

function formOf(text: string): Form {
  const page = readPage(text, 'plaintext');
  return findForm(page, findHeadings(page));
}

const EXAMPLES: Readonly<Record<Exclude<Form, 'other'>, string>> = {
  report:
    'Dockers in Lindhaven return to work\n\nLINDHAVEN (Newswire) - The dockers of Lindhaven went back to work on Monday, the port authority said in a statement.\n\n"We waited nine days," said Otto Lind, who speaks for the union. Managers denied on Tuesday that the strike had been about pay, and told reporters that talks would go on.\n\nBy noon eleven ships had left the roads, according to the harbour master. The next round begins on Thursday, officials said, and a mediator from the capital will be there. The union announced a meeting for the end of the week. The port said that the backlog would be gone by Sunday. A spokesman for the city confirmed the figure and said that the coast road was open again. The minister said on Monday that he welcomed the agreement, and warned that another strike would cost jobs. Shippers reported losses of four million crowns.',
  brief: 'The operator of the Skarra ferry was fined on Monday for sailing with too few life jackets, inspectors said.',
  interview:
    'LIND: When did you first see the holes?\n\nMARSH: In May, and nobody came.\n\nLIND: What did the council say?\n\nMARSH: Nothing at all.\n\nLIND: And then?\n\nMARSH: Then the road fell in.',
  release:
    'FOR IMMEDIATE RELEASE\n\nLindhaven Tramways, the leading operator of trams on the coast, today announced an exclusive agreement with Voss Rail.\n\n"We are thrilled," said Petra Holt, Chief Executive.\n\nAbout Lindhaven Tramways\n\nThe company is committed to providing safe transport.\n\nMedia contact: press@tramways.example',
  opinion:
    'Sir,\n\nYour report on the library leaves out those who read at night. In my view we must keep it open. I believe that the council simply does not care. Is it too much to ask? Of course not.\n\nYours faithfully,\n\nNora Castellane',
  review:
    'Amara Holt: Low Water\n\nHer third album opens with a door being shut. The songs are slow, the lyrics dull in places, and the closing suite is a marvel. The duet falls flat. The chorus of the second track is one of the best she has written. Four stars.',
  live: 'Storm Ottilie: latest\n\n18:05\nFerries stay in port\n\nThe harbours are closed.\n\n17:40\nTwo people rescued\n\nNeither was hurt.\n\n17:12\nPower company under fire\n\nRepairs have to wait.\n\n16:30\nWhat we know\n\nThe wind reached the coast at noon.',
  official:
    'IN THE HIGH COURT OF SKARRA\n\nJUDGMENT\n\n1. This is an appeal under section 14 of the Harbours Act, by which the appellant was ordered to pay a fine to the respondent.\n\n2. The appellant submits that the ferry was not in service within the meaning of article 9, pursuant to paragraph 2.\n\n3. The appeal is dismissed. It is so ordered, and the appellant shall pay the costs.',
  feature:
    'Three days in Corvano\n\nThe old town can be walked in an hour, and visitors stay a week.\n\nWhere to stay\n\nThe hotel has twenty rooms. I slept in one under a map and woke to bells.\n\nWhat to see\n\nThe museum and the cathedral are open every day.\n\nWhere to eat\n\nThe restaurants by the beach are worth a visit.\n\nGetting there\n\nThe ferry takes three hours.',
};

describe('the form of a text', () => {
  for (const [form, text] of Object.entries(EXAMPLES)) it(`is ${form}`, () => assert.equal(formOf(text), form));

  for (const [form, what, text] of FORMS_AS_WRITTEN)
    it(`is ${form} for ${what}`, () => assert.equal(formOf(text), form));

  it('is what the address says that it is filed under', () => {
    const text = [
      'The ministry of works said on Monday that the bridge over the Tessa would be closed to lorries. The mayor of Selden called that a mistake, and the union of carters agreed with her.',
      'A bridge that nobody may cross is a wall. The ministry has had two years to think of a ferry, and its engineers have drawn three of them, each with room for twenty lorries. None has been ordered. The old landing at Morrow has been let to a maker of garden chairs, whose stock fills the quay.',
      'Selden lives by what it sends across the water. Its sawmills, its brewery and its two printers load from six in the morning, and what they load is wanted in Hald by noon. A detour of forty kilometres turns noon into evening, and an order into an excuse.',
      'The ministry has the drawings, the money and the river. It lacks a signature. The minister signs a great many things in the course of a week, and the treasurer of Hald would lend him a pen.',
    ].join('\n\n');
    assert.equal(formOf(`https://courier.example/opinion/2031/a-wall/\n\n${text}`), 'opinion');
    assert.notEqual(formOf(`https://courier.example/news/2031/a-wall/\n\n${text}`), 'opinion');
  });

  it('is other for a recipe', () => {
    const text =
      'Fish soup\n\nIngredients\n\nTwo leeks, a bream, saffron.\n\nStep 1\n\nPreheat the oven. You need a large pot.\n\nStep 2\n\nStir until your wrist hurts.\n\nTips\n\nYou can use any white fish, for example cod.';
    assert.equal(formOf(text), 'other');
  });

  it('is one of the forms, whatever the text', () => {
    for (const text of ['', '\u0000', '?'.repeat(500), '12:00\n'.repeat(50)])
      assert.equal(typeof formOf(text), 'string');
  });
});
