import { Duration, Fn, Validations } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { apiPrefix } from '../../shared/contract/define-route.ts';
import type { Settings } from '../stacks/settings.ts';
import type { Login } from './login.ts';
import { publicationPrefix } from './publication.ts';
import { makeSecurityHeaders } from './security-headers-policy.ts';
import { siteRewriteCode } from './site-rewrite.ts';

interface Props {
  readonly settings: Settings;
  readonly site: IBucket;
  readonly publication: IBucket;
  readonly logs: IBucket;
  readonly api: HttpApi;
  readonly login: Login;
}

/** Listing makes a missing file a 404; without it S3 answers 403, as if something were hidden. */
const readable = { originAccessLevels: [AccessLevel.READ, AccessLevel.LIST] };

/** One origin for the browser: the site, the API under its prefix, the published catalogue under its own. */
export const makeDistribution = (scope: Construct, id: string, props: Props): Distribution => {
  const { settings, site, publication, logs, api, login } = props;
  const common = {
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    responseHeadersPolicy: makeSecurityHeaders(scope, `${id}Headers`, { login }),
    compress: true,
  };
  const rewrite = new EdgeFunction(scope, `${id}Rewrite`, {
    code: FunctionCode.fromInline(siteRewriteCode()),
    comment: 'From an address of the site to the file that answers it',
  });
  const apiHost = Fn.select(2, Fn.split('/', api.apiEndpoint));
  const distribution = new Distribution(scope, id, {
    comment: 'Raamwerk',
    domainNames: [settings.domain],
    certificate: Certificate.fromCertificateArn(scope, `${id}Certificate`, settings.certificateArn),
    minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    httpVersion: HttpVersion.HTTP2_AND_3,
    priceClass: PriceClass.PRICE_CLASS_100,
    defaultRootObject: 'index.html',
    ...(settings.webAclArn === undefined ? {} : { webAclId: settings.webAclArn }),
    enableLogging: true,
    logBucket: logs,
    logFilePrefix: 'cloudfront/',
    logIncludesCookies: false,
    defaultBehavior: {
      ...common,
      origin: S3BucketOrigin.withOriginAccessControl(site, readable),
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      functionAssociations: [{ function: rewrite, eventType: FunctionEventType.VIEWER_REQUEST }],
    },
    additionalBehaviors: {
      [`${apiPrefix}/*`]: {
        ...common,
        origin: new HttpOrigin(apiHost, {
          protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
          originSslProtocols: [OriginSslPolicy.TLS_V1_2],
          readTimeout: Duration.seconds(30),
        }),
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      },
      [`/${publicationPrefix}*`]: {
        ...common,
        origin: S3BucketOrigin.withOriginAccessControl(publication, readable),
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      },
    },
  });
  Validations.of(distribution).acknowledge(
    {
      id: 'AwsSolutions-CFR1',
      reason: 'The catalogue is public information; who may order is decided by the login, not by the country of the connection.',
    },
    {
      id: 'AwsSolutions-CFR2',
      reason:
        'Every input is parsed by the schema of its route and the API is throttled; an installation that wants a firewall names its web ACL in the setting webAclArn.',
    },
    {
      id: 'Annotation::@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
      reason:
        'Nobody can ask for a bucket’s root: the site’s is answered by its default root object, and the catalogue is only reached under its prefix.',
    },
  );
  return distribution;
};
