/** SQL for an instant as ISO 8601 in UTC, whatever the settings of the server. */
export const instant = (expression: string, name = expression): string =>
  `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS ${name}`;
