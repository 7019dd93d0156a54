import assert from 'node:assert/strict';
import { judgeGenre } from '../../../server/src/language/genre';
import { readPage } from '../../../server/src/text/read-page';

function genreOf(text: string): string {
  const genre = judgeGenre(readPage(text, 'plaintext'));
  return genre.prose ? 'prose' : genre.reason;
}

const EXAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  prose: {
    'a brief': 'The minister resigned on Tuesday, his office said. No successor was named.',
    'a single claim': 'Hale is corrupt.',
    'an interview': 'Q: Why did you leave?\nA: Because I was tired.\nQ: Will you be back?\nA: Who knows?',
    'a press release':
      'FOR IMMEDIATE RELEASE\n\nThe Commission today proposed common rules for the repair of household appliances.\n\n"A machine should not die of a broken hinge" – Commissioner Maren Solheim\n\nContact: press@example.org',
    'a speech': 'My friends, we are here tonight because they said it could not be done. We have done it. Thank you.',
    'wrapped lines':
      'The dockers of Lindhaven went back to work on Monday after\nnine days without pay, and nobody on either side of the gate\nwas willing to say who had won.',
    'a report with a table':
      'The council published the count on Friday. It said that the northern ward had the most votes by far, and that nobody had complained.\n\nWard\tVotes\tShare\nNorth\t4,102\t51 %\nSouth\t3,930\t49 %',
    'a line with "met"': 'Marsh met Tolling in Bergen on Friday.',
    'a line without function words': 'Orkla profits fall 9 per cent',
    'a brief full of "per cent"':
      'Rents in Lindhaven rose 4 per cent in May. Bread gained 3 per cent, fish 2 per cent, and fares 7 per cent plus tax.',
    'a brief on a Dutch family':
      'A judge freed Anneke van der Velde on Monday. Joost van der Velde, her brother, and Kees van den Brink remain in prison.',
    'a brief on Spanish and Portuguese names':
      'Inés de la Torre told el Diario that Rui dos Anjos had paid Carla del Pozo. Friends of dos Anjos deny it.',
    'a brief on French names and papers':
      'Luc de la Porte sold the yard to Anne du Val, le Matin wrote. The heirs of de la Porte want it back.',
    'a van': 'Thieves left a van near the quay. The van was empty, and a second van was gone.',
    'borrowed turns': 'The de facto mayor fled en route to the port.',
    'a quotation in another language':
      'Anneke van der Velde said "het is niet waar" when she was asked about the yard. She told the court that nobody had paid her for it, and that she would appeal.',
    'a transcript with times':
      '[00:00:05] Lind: We had no warning.\n\n[00:00:41] Otto Marsh (laughing): Nobody ever does.\n\n[00:01:02] Lind: They knew in May.',
    'an interview in bold':
      '**Lind:** Who paid?\n\n**Marsh:** Nobody did.\n\n**Lind:** And today?\n\n**Marsh:** We wait.',
    'a report on a licence':
      'The court ruled on Monday that the General Public License is binding. The company had sold the program without its source code.',
  },
  empty: { nothing: '', blanks: ' \n\u00a0\n' },
  'too-short': { 'a name': 'Ann Hale' },
  data: {
    requirements: 'requests==2.31.0\nnumpy>=1.20\n# pinned for the build\ntorch',
    'comma-separated values': 'name,age,city\nJohn Poe,42,London\nMary Roe,36,Paris',
    'tab-separated values': 'Name\tAge\tTown\nJohn Poe\t42\tLondon\nMary\t3\tRome',
  },
  log: {
    'an application':
      '2024-01-02 10:00:00 INFO Server started on port 8080\n2024-01-02 10:00:01 WARN The connection was closed by the peer\n[10:00:02] ERROR could not open the file',
    'a system':
      'Jan  2 10:00:00 host sshd[123]: Accepted password for root from 10.0.0.1 port 22\nJan  2 10:00:01 host sshd[123]: session opened for user root',
  },
  code: {
    CMake:
      'cmake_minimum_required(VERSION 3.10)\n# Set the name of the library that we build for the user\nproject(Foo)\nadd_executable(foo main.cpp\n  util.cpp)\nif(WIN32)\n  set(X 1)\nendif()',
    Python:
      'import os\n# This says what the function does and why it is here.\ndef main(args):\n    for x in args:\n        print(x)\n    return 0',
    C: '#include <stdio.h>\nint main(void) {\n  /* the answer */\n  printf("hello world");\n  return 0;\n}',
    configuration:
      '# This is the configuration of the server, and it is read at the start.\nPort 22\n# ListenAddress 0.0.0.0\n# PermitRootLogin no\n# UsePAM yes',
  },
  'not-english': {
    Dutch:
      'De minister zei dinsdag dat het kabinet niet van plan is om de belasting te verhogen. Volgens hem was er in de begroting nog ruimte over.',
    German:
      'Der Minister sagte am Dienstag, dass die Regierung nicht plane, die Steuern zu erhöhen. In Berlin hat man andere Sorgen.',
    'Dutch with names': 'Volgens Jan van der Velde is het niet waar dat de haven dicht gaat.',
    'German with names': 'Anna von der Heide und Karl von Thun haben sich nach dem Urteil nicht geäußert.',
    French:
      "Le ministre a déclaré mardi que le gouvernement ne prévoyait pas d'augmenter les impôts. La situation est stable.",
    Spanish:
      'El ministro dijo el martes que el gobierno no tiene planes de subir los impuestos. La situación es estable.',
    Italian: 'Il ministro ha detto martedì che il governo non intende aumentare le tasse. La situazione è stabile.',
    Danish:
      'Ministeren sagde tirsdag, at regeringen ikke har planer om at hæve skatterne. Det var en god dag for landet.',
    Scots:
      'The meenister said on Tysday that the govrenment haes nae plans tae raise taxes. Thay wis aw gaithert in the toun.',
    Pidgin:
      'Di minister tok say dem no go increase tax. E say na so e be since last year, and pipo wey dey complain no sabi wetin dey happen.',
    Russian: 'Министр заявил во вторник, что правительство не планирует повышать налоги.',
  },
};

describe('genre', () => {
  for (const [genre, texts] of Object.entries(EXAMPLES)) {
    for (const [what, text] of Object.entries(texts))
      it(`of ${what} is ${genre}`, () => assert.equal(genreOf(text), genre));
  }

  it('of a licence is licence', () => {
    const text =
      'Whoever obtains a copy of this work may use it under the following terms and conditions. The licensor hereby grants you the right to share and sublicense derivative works. Keep the copyright notice. The work comes without warranty of merchantability or fitness for a particular purpose.';
    assert.equal(genreOf(text), 'licence');
  });
});
