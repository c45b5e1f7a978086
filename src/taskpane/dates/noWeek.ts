/** Seven days of 24 pixels have no room there: the days follow each other, each with its weekday. */
export const noWeek = '@media (max-width: 200px)';
