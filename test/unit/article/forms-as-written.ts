import type { Form } from '../../../server/src/article/forms';

/** Texts that forms come in: the form, what it is, and the text. */
export const FORMS_AS_WRITTEN: readonly (readonly [form: Form, what: string, text: string])[] = [
  [
    'official',
    'a resolution',
    `The Assembly,

Recalling its resolution 41/17 of 12 December on the protection of shared lakes,

Deeply concerned at the continuing decline in the water level of Lake Mirra,

Noting with appreciation the work of the Joint Basin Commission,

1. Calls upon all riparian States to refrain from new withdrawals until a common assessment has been completed;

2. Requests the Secretary-General to submit to the Assembly at its next session a report on the implementation of the present resolution;

3. Invites Member States and relevant organizations to contribute to the trust fund;

4. Decides to remain seized of the matter.`,
  ],
  [
    'official',
    'the minutes of a committee',
    `MINUTES OF THE PLANNING COMMITTEE
Held in the Council Chamber, Brackwater, on Tuesday 14 May at 6.30 pm

Present: Councillors J. Amery (Chair), P. Doss, R. Ilves, S. Whitlock
Apologies: Councillor T. Marr
In attendance: the Head of Planning; the Clerk

12. Minutes of the last meeting
The minutes of the meeting held on 16 April were agreed as a true record and signed by the Chair.

13. Declarations of interest
Councillor Ilves declared an interest in item 15 and left the room while it was discussed.

14. Application 24/0331: 18 Mill Lane
Members considered the report of the Head of Planning. It was moved by Councillor Doss, seconded by Councillor Whitlock, and RESOLVED that permission be granted subject to the conditions set out in the report.

15. Any other business
There being no further business, the meeting closed at 7.45 pm.`,
  ],
  [
    'official',
    'an act',
    `Clean Canals Act

An Act to provide for the care of canals and towpaths, and for connected purposes.

Section 1. Short title

This Act may be cited as the Clean Canals Act.

Section 2. Interpretation

(1) In this Act, "canal" means any artificial waterway used for navigation, and includes its banks and towpaths.

(2) "Authority" means the Inland Waters Authority established under section 4.

Section 3. Duty of owners

(1) Every owner of a canal shall keep it free of waste.

(2) A person who fails to comply with subsection (1) is liable to a fine not exceeding 5,000 crowns.

Section 4. Inland Waters Authority

(1) There is established an Authority, which shall consist of not more than nine members appointed by the Minister.

(2) The Minister may by order make regulations for the purposes of this Act.`,
  ],
  [
    'official',
    'a witness in court, without labels',
    `Good afternoon. May I call the next witness, please.

Would you state your full name for the record?

Annika Sorel.

And your occupation, Ms Sorel?

I keep the accounts at the Tarn Street depot.

Were you at the depot on the night of the ninth?

I was. I left at about half past eight.

I am showing you what has been marked as Exhibit 12. Do you recognise it?

Yes. That's the delivery book.

Is that your signature at the foot of the page?

It is, yes.

Objection. The document speaks for itself.

I will allow it. Please go on.

Thank you, Your Honour. Ms Sorel, who else had a key to the office?

Only Mr Pratt and me, as far as I know.

No further questions at this time. We would ask that Exhibit 12 be admitted into evidence.

Any objection from the defence? Hearing none, it is admitted.`,
  ],
  [
    'official',
    'a decision with its articles',
    `COMMISSION DECISION
of 9 June
on the approval of the merger of Aster Rail and Northline

THE COMPETITION COMMISSION,

Having regard to the Competition Code, and in particular Article 14(2) thereof,

Having regard to the notification submitted by the parties on 2 February,

Whereas:

(1) The parties are active in the carriage of freight by rail between the ports of Hald and Mersin.

(2) The market investigation has shown that competitors will be able to expand their capacity within two years.

HAS ADOPTED THIS DECISION:

Article 1

The merger notified on 2 February is declared compatible with the Competition Code.

Article 2

This Decision is addressed to Aster Rail and to Northline.`,
  ],
  [
    'opinion',
    'a column in the third person',
    `Close the ring road, and do it now

There is a lazy argument, repeated at every council meeting, that a town without cars is a town without customers. It is wrong, and the evidence has been lying on the councillors' desks for two years.

Shops on the two streets that were closed last summer have not died. They have grown. What has died is the habit of parking in front of the bakery for four minutes with the engine running, and nobody should mourn it.

The mayor knows this. Her own officers have told her so. Yet she prefers another study, another consultation, another winter of doing nothing. That is not caution. It is cowardice.

A braver council would close the ring road to through traffic this spring and spend the money that it saves on buses. It would accept that some drivers will be angry for a month. And it would remember that children cannot vote, but they do breathe.

Mira Tolland teaches urban planning at the University of Hald.`,
  ],
  [
    'opinion',
    'a leading article',
    `The Courier's view: a pardon too far

The president is entitled to grant pardons. He is not entitled to grant them to his friends on the eve of a trial, and to call it mercy.

The case against the three contractors was never a political one. The auditors who found the missing money were appointed by his own party. To halt the proceedings now, before a single witness has been heard, tells every honest official in the country that their work counts for nothing.

Parliament must act. It should summon the justice minister, demand the papers, and, if they are withheld, refuse the budget. Anything less would be complicity.

It is sometimes said that voters do not care about such things. They do. They cared eight years ago, when they threw out a government for less.`,
  ],
  [
    'opinion',
    'a column that says I',
    `I was wrong about the tram

Three years ago, in this column, I called the tram a toy for tourists. I wrote that it would be late, empty and ruinous. I take it all back, or most of it.

My conversion happened on a wet Thursday in November, when my car would not start and my daughter had an exam. We walked to the stop without hope. The tram came in two minutes. She passed.

You may say that one ride proves nothing, and of course you would be right. But I think many of us who write for a living had simply forgotten what it is like to depend on something. We mock what we do not need.

So here is my apology to the engineers. And here is a question for the rest of us: what else are we wrong about?`,
  ],
  [
    'other',
    'a story with dialogue',
    `The Key under the Stone

The house was smaller than she remembered. Ada put down her case by the gate and looked at the windows, which looked back.

"You came, then," said a voice behind her.

She did not turn. She knew the voice as she knew the path, the step, the loose stone with the key under it.

"I said I would," she said.

The old man laughed. He had grown thin, and his coat hung from him as from a nail. For a while neither of them spoke. A dog barked somewhere, and then thought better of it.

"It's still there," he said at last. "The key. Nobody ever looked."

She knelt and lifted the stone, and the earth beneath it was dark and cold, and her hand shook a little as she reached in.`,
  ],
  [
    'other',
    'a story that says I',
    `I never liked the sea. My brother did, and it took him.

That was the winter I turned twelve, the winter when the ice came down the river and nobody could get to the mill. I used to lie awake and listen to it groan. My mother moved about below with a lamp, and I could see the light come and go between the boards.

One night she stopped under my bed and said my name, quite softly. I pretended to sleep. I have thought of it ever since.

In the morning she was gone, and her boots were gone, and the lamp stood on the table with its glass still warm.`,
  ],
  [
    'other',
    'a manual',
    `Setting up your router

Before you begin, check that the box contains the router, a power adapter and a yellow network cable.

1. Plug the yellow cable into the port marked WAN and into your modem.
2. Connect the adapter and press the power button. Wait until the light turns green.
3. Open the settings page in your browser and enter the password printed on the label.
4. Choose a name for your network and click Save.

If the light stays red, switch the router off, wait ten seconds and try again. Do not open the case.

Note: make sure that nothing covers the vents.`,
  ],
  [
    'other',
    'a speech',
    `Mr. Speaker, honourable members, citizens of Varland,

When I stood here a year ago, I asked you for patience. Today I have come to say thank you.

Together we have rebuilt forty bridges. Together we have opened the schools of the north, and we have not borrowed a single crown to do it. That is not the achievement of a government. It is the achievement of a people.

But let us be honest with one another. There are still families who count the days to the end of the month. There are still villages without a doctor. We will not rest while that is so.

My friends, the road ahead is steep. I ask you to walk it with us. Long live Varland!`,
  ],
  [
    'other',
    'a page of a textbook',
    `The water cycle

Water moves constantly between the oceans, the air and the land. This movement is known as the water cycle. It is driven by energy from the sun.

Evaporation is the process by which liquid water turns into vapour. Most evaporation takes place over the oceans. Plants also release water through their leaves, which is called transpiration.

When moist air rises, it cools, and the vapour condenses into tiny droplets. These droplets form clouds. If they grow large enough, they fall as rain or snow. Precipitation that does not soak into the ground flows into rivers; this flow is referred to as runoff.

Review questions

1. What drives the water cycle?
2. Define evaporation and give an example.`,
  ],
  [
    'other',
    'an entry of an encyclopedia',
    `Ottoline Marsh

Ottoline Marsh (4 May 1871 – 19 October 1943) was an English botanist and illustrator, best known for her studies of mosses.[1] She was born in Hexley, the third of five children of a schoolmaster.[2]

Education

Marsh was educated at home and later at Girling College, where she attended lectures in natural history although women were not admitted to degrees.[3]

Career

From 1896 she worked as an assistant at the herbarium in Selden. Her first paper, on the genus Tortula, was published in 1899.[4] She travelled to Iceland in 1904 and 1907 and described eleven new species.

Legacy

The genus Marshia is named after her. A collection of 640 of her drawings is held by the National Museum.[7]`,
  ],
  [
    'feature',
    'a portrait',
    `The last lamplighter

At a quarter to five, when the river turns the colour of slate, Joren Aske takes his ladder from the shed and starts to walk.

He has done it for thirty-one years. There are 214 gas lamps in the old quarter of Selden, and he knows each of them: the one that sulks in the rain, the one outside the baker's that children throw stones at, the one under which his parents met.

"People think it must be lonely," he says, and shrugs. "But everybody talks to a man on a ladder."

Aske grew up two streets away. His father lit the lamps before him, and his grandfather before that. His own daughter studies physics in Hald and laughs when he asks if she would like the ladder.

Next spring the lamps will be turned over to a switch in the town hall. Aske has been offered a desk there. He has not answered the letter yet. It lies on the kitchen table, under the salt.`,
  ],
  [
    'review',
    'a review of a telephone',
    `Halo 5 phone: a fine camera in search of a battery

The Halo 5 is the best-looking phone of the year. It is thin, light and comfortable to hold, and the screen is superb.

The camera is even better. Pictures taken at dusk are sharp, skin tones look natural, and the zoom finally works as promised.

Sadly, the battery spoils it. I rarely got through a day without a charger, and on two occasions it died before dinner. At 900 crowns that is hard to forgive.

Pros: screen, camera, weight
Cons: battery life, price, no headphone socket

Verdict: 3.5/5. Wait for the Halo 5S.`,
  ],
  [
    'live',
    'a live blog with a line an entry',
    `LIVE: Budget day in Varland

14:05 - Finance minister Ines Dahl begins her speech. The house is packed.
14:12 - Dahl: growth will be 1.4 per cent this year, down from 2.0.
14:19 - Beer duty frozen. Cheers from both sides.
14:31 - The opposition leader calls it "a budget for bankers".
14:40 - Shares in Northline fall by 6 per cent after the announcement of a rail levy.`,
  ],
  [
    'brief',
    'a brief under a headline',
    `Fire destroys warehouse in Osk

A fire destroyed a furniture warehouse in Osk on Sunday night. Nobody was hurt, the fire service said. The cause is being investigated.`,
  ],
  [
    'report',
    'a report from a court',
    `Court jails former minister for six years

A court in Hald on Monday sentenced former energy minister Arvo Pell to six years in prison for taking bribes from a gas supplier.

Judge Maria Sten said Pell had "betrayed the trust of the public". He was led from the courtroom in handcuffs.

Prosecutors said he had received 2.3 million crowns between 2014 and 2017. Pell, 61, has always denied the charges, and his lawyer announced that he would appeal.

Two former aides were given suspended sentences. A third was acquitted.

The case is the biggest of its kind since the anti-corruption office was set up a decade ago. The ruling party said that it respected the verdict and would not comment further. The opposition called for a parliamentary inquiry into the gas contracts, which were worth more than 900 million crowns.`,
  ],
];
