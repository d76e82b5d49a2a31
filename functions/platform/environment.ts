import * as z from 'zod';

const schema = z.object({
  RAAMWERK_TABLE: z.string().min(3).default('raamwerk'),
  /** Absent on AWS: the SDK then finds DynamoDB by itself. */
  DYNAMODB_ENDPOINT: z.url().optional(),
  AWS_REGION: z.string().default('eu-west-1'),
});

export interface Environment {
  readonly table: string;
  readonly region: string;
  readonly endpoint?: string;
}

/** @throws ZodError at cold start when the deployment set something unusable */
export const readEnvironment = (variables: NodeJS.ProcessEnv): Environment => {
  const { RAAMWERK_TABLE, DYNAMODB_ENDPOINT, AWS_REGION } = schema.parse(variables);
  return { table: RAAMWERK_TABLE, region: AWS_REGION, ...(DYNAMODB_ENDPOINT !== undefined && { endpoint: DYNAMODB_ENDPOINT }) };
};
