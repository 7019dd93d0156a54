import { wordSet } from './word-set';

/** Words beside names and inside them, as the reader of names was trained with them. */

/** Capitalised they begin a sentence or line, and no name: "Near Al Bab, two strikes …". */
export const OPENS_BEFORE_PLACE = wordSet('around at from in near outside');

/** Whoever holds these offices has a place to govern, and these are places themselves: "the mayor of Lindmore". */
export const BEFORE_OF_A_PLACE = wordSet(`
  capital city district emir governor harbor harbour inhabitants island mayor outskirts people port province residents
  streets suburb sultan town valley village
`);

/** With "of" and a place behind them they are a body's name. */
export const OPENS_BODY_OF_A_PLACE = wordSet('academy agency bank college department institute ministry university');

/** Abbreviations in capitals that name nobody. */
export const ABBREVIATIONS_OF_NOBODY = wordSet(`
  a ad aids al all am and atm ba bc cd ceo cet cfo coo covid cto diy dna dvd ebola edt est et eur faq for gbp gdp gmt
  gps hiv html i id ii iii iq is iv ix jr kg km lgbt lgbtq ma mba mp mph mps ngo ngos not ok pc pdf phd pm ps pst rna
  sars sr suv the tv ufo usb usd utc vi vii viii vip xi xii
`);

/** Behind a name they say that somebody speaks or is told of. */
export const BEHIND_WHO_SAYS = wordSet(`
  added announced argued asked claimed explained insisted noted recalled replied said says stressed told tweeted who
  whose wrote
`);

/** In front of a name they say that it is a place. */
export const IN_FRONT_OF_PLACES = wordSet('across around at from in into near outside through toward towards');

/** Small words and marks inside long names. */
export const INSIDE_LONG_NAMES = wordSet(`
  & ' 's , - . abu al and ben bin da de den der di do dos du el for ibn in la of on the ul van von –
`);
