import { rootConnection } from '../../../shared/src/connection';
import { Fault } from '../../../shared/src/errors';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { CoursePackageResolvers, QueryResolvers } from '../generated/types';
import type { CoursePackageRow } from './course-package.entity';
import { coursePackageList, coursePackageOrders } from './course-package.store';

export const coursePackageQueries: Pick<QueryResolvers, 'coursePackage' | 'coursePackages'> = {
  coursePackage: async (_, { id }, { loaders }) => {
    const found = await loaders.coursePackage.load(id);
    if (found === null) {
      throw new Fault('NOT_FOUND', { entity: 'CoursePackage', key: id });
    }
    return found;
  },
  coursePackages: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      coursePackageList(filter ?? {}),
      coursePackageOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

export const coursePackageResolvers: Complete<CoursePackageResolvers, CoursePackageRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.coursePackage.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
};
