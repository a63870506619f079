import { foundById } from '../../../shared/src/loader';
import { rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { CoursePackageResolvers, QueryResolvers } from '../generated/types';
import type { CoursePackageRow } from './course-package.entity';
import { coursePackageList, coursePackageOrders } from './course-package.store';

export const coursePackageQueries: Pick<QueryResolvers, 'coursePackage' | 'coursePackages'> = {
  coursePackage: (_, { id }, { loaders }) => foundById('CoursePackage', loaders.coursePackage, id),
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
