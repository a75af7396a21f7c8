import { listenForLetters } from '../effects/letter-keys.ts';
import { nextFrame, nextTask, now } from '../effects/next-task.ts';
import { printPage } from '../effects/print-page.ts';
import { saveFile } from '../effects/save-file.ts';
import { BeamerScreen } from '../ui/screens/beamer-screen.tsx';
import { ClassScreen } from '../ui/screens/class-screen.tsx';

interface ClassPageProps {
  /** The scene to be shown on a beamer; empty for the table of the class. */
  readonly beamer: string;
}

const TOOLS = { nextFrame, nextTask, now, printPage, saveFile };

/** What is there for a class, with what it needs of the browser beyond other pages. */
export function ClassPage({ beamer }: ClassPageProps) {
  if (beamer === '') return <ClassScreen tools={TOOLS} />;
  return <BeamerScreen id={beamer} listenForLetters={listenForLetters} />;
}
