import { requireCome, requireNotBefore, requireWithin } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { Fault } from '../../../shared/src/errors';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow } from '../../../shared/src/mutation/write';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import type { PublishCoursePackageInput, WithdrawCoursePackageInput } from '../generated/types';
import type { CoursePackageRow } from './course-package.entity';
import { claimCatalogueNumber, coursePackageSource } from './course-package.store';

const longestMinutes = 6000;

const publishCoursePackage = mutation(
  coursePackageSource,
  'coursePackage',
  async (statements, input: PublishCoursePackageInput) => {
    requireRegionInScope(statements.viewer, input.regionCode);
    await requireRegion(statements, input.regionCode);
    requireWithin('minutes', input.minutes, 1, longestMinutes);
    requireCome('publishedOn', input.publishedOn);
    const title = requiredText('title', input.title, 100);
    const catalogueNumber = requiredText('catalogueNumber', input.catalogueNumber, 40);
    if (!(await claimCatalogueNumber(statements, catalogueNumber))) {
      throw new Fault('CATALOGUE_NUMBER_TAKEN', { key: catalogueNumber });
    }
    return await insertRow<CoursePackageRow>(statements, coursePackageSource, {
      id: v7(),
      catalogueNumber,
      title,
      field: input.field,
      minutes: input.minutes,
      regionCode: input.regionCode,
      publishedOn: input.publishedOn,
      withdrawnOn: null,
      withdrawReason: null,
      provenance: 'REGISTERED',
      sourceClause: null,
      version: 1,
    });
  },
);

/** Withdraws a package; that it was on offer until then stays on record. */
const withdrawCoursePackage = mutation(
  coursePackageSource,
  'coursePackage',
  async (statements, input: WithdrawCoursePackageInput) => {
    const withdrawReason = requiredText('reason', input.reason, 200);
    requireCome('withdrawnOn', input.withdrawnOn);
    return await changeRow(statements, coursePackageSource, input, (row) => {
      if (row.withdrawnOn !== null) {
        throw new Fault('ALREADY_ENDED', { entity: 'CoursePackage', key: row.id, day: row.withdrawnOn });
      }
      requireNotBefore('withdrawnOn', input.withdrawnOn, row.publishedOn);
      return { withdrawnOn: input.withdrawnOn, withdrawReason };
    });
  },
);

export const coursePackageMutations = { publishCoursePackage, withdrawCoursePackage };
