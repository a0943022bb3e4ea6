import type { ExportJob } from '../../convert/export-job.js';
import type { Exported } from '../../convert/export-picture.js';
import type { ExportAnswer } from '../../convert/worker.js';

/** A worker of either host, as far as an export needs it. */
export interface ExportWorker {
  send(job: ExportJob): void;
  onAnswer(listener: (answer: ExportAnswer) => void): void;
  onFailure(listener: (error: Error) => void): void;
  end(): void;
}

export type StartWorker = () => ExportWorker;

/** Runs an export beside the extension, which stays quick, and gives its memory back. Rejects with what went wrong, in words. */
export async function runInWorker(start: StartWorker, job: ExportJob): Promise<Exported> {
  const worker = start();
  try {
    return await new Promise((resolve, reject) => {
      worker.onFailure(reject);
      worker.onAnswer((answer) => {
        if ('exported' in answer) resolve(answer.exported);
        else reject(new Error(answer.failure));
      });
      worker.send(job);
    });
  } finally {
    worker.end();
  }
}
