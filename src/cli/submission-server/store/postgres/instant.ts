/** SQL for an instant as a text, ISO 8601 in UTC, whatever the settings of the server. */
export const instantText = (expression: string): string =>
  `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The same as a column. */
export const instant = (expression: string, name = expression): string =>
  `${instantText(expression)} AS ${name}`;
