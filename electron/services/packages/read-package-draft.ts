import path from 'node:path';
import { foldText } from '#shared/text/fold.ts';
import { openPackage } from '../../packages/open-package.ts';
import { readingPackage, refusePackage } from '../../packages/package-failure.ts';
import type { PackageFile } from '../../packages/read-package.ts';
import { readOffice } from '../office/read-office.ts';
import type { ServiceContext } from '../service-context.ts';
import { computePlan } from './merge/compute-plan.ts';
import { keepPackageDraft, newestStep, type PackageDraft } from './package-draft.ts';
import { stagePackage } from './stage-package.ts';

/**
 * Opens a package and works out what it would change; nothing is written.
 * @throws AppFailureError fileMissing, packageFile, sealedFile
 */
export function readPackageDraft(context: ServiceContext, from: string, password: string | null): PackageDraft {
  const file = openPackage(from, password);
  const fileName = path.basename(from);
  try {
    return readingPackage(fileName, () => {
      const isOwnOffice = isOffice(context, file);
      const { kind, office } = file.manifest;
      if (kind === 'handover' && !isOwnOffice) refusePackage('other-office', `${office.name}, ${office.superiorName}`);
      const staging = stagePackage(file);
      const answers = new Map();
      const plan = computePlan(context, { staging, kind, isOwnOffice, answers });
      return keepPackageDraft(context, {
        fileName,
        file,
        isSealed: file.isSealed,
        isOwnOffice,
        staging,
        answers,
        plan,
        basedOnStep: newestStep(context),
      });
    });
  } catch (error) {
    file.close();
    throw error;
  }
}

/** Whether a package was made in a file of this very office. */
function isOffice(context: ServiceContext, file: PackageFile): boolean {
  const ours = readOffice(context);
  const { office } = file.manifest;
  return (
    foldText(ours.name) === foldText(office.name) &&
    foldText(ours.superiorName) === foldText(office.superiorName) &&
    foldText(ours.placeName) === foldText(office.placeName)
  );
}
