/** The worker of the desk: checks the feed beside the page, which stays fluid. */
import type { CheckRequest } from './check.types.js';
import { FeedChecker } from './feed-checker.js';

const checker = new FeedChecker();

addEventListener(
  'message',
  ({ data }: MessageEvent<CheckRequest>) => void checker.answer(data).then((answer) => postMessage(answer)),
);
