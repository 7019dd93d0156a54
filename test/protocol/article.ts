/** An article of our own with one claim that nobody vouches for. */
export const ARTICLE = `Harbour Strike Enters Second Week

LINDMORE, May 4 - Dockers in the port of Lindmore stayed off work on Monday, the port authority said in a statement.

  Mayor Seeks Talks

Mayor Paolo Greco said on Monday that talks would go on. "We will find an answer," Greco told reporters. He added that the city was ready to pay.

  Debts and Blame

The government deliberately ruined the port and has driven hundreds of families into poverty since 2019.
`;

export const CLAIM =
  'The government deliberately ruined the port and has driven hundreds of families into poverty since 2019.';
