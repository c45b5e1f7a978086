import { onDemand } from '../frame/onDemand';

/** The calendar, which nobody opens before the first figures stand. */
export const calendar = onDemand(
  () => import(/* webpackChunkName: "screens" */ './Calendar').then((part) => part.Calendar),
  true,
);
