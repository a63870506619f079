export type { EmploymentRow } from '../employment/employment.entity';
