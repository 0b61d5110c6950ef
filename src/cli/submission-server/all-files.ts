import { collectFiles, type FileRef } from '../../core/application/answers.js';
import type { StoredApplication } from './store/application-store.js';

/** The files of an application and of its later stages. */
export const allFiles = ({
  answers,
  stages,
}: Pick<StoredApplication, 'answers' | 'stages'>): readonly FileRef[] =>
  [answers, ...stages.map((stage) => stage.answers)].flatMap((each) =>
    collectFiles(each).map(({ file }) => file),
  );
